/**
 * Characters that stand in no ordinary text and turn up at once when UTF-8 Chinese is read as GBK or as Big5.
 * Source: our own count, decoding common characters and punctuation (的, 一, 在, ，, 。 …) with the WHATWG decoders.
 */

export const mojibakeSigns: readonly string[] = ['銆鐨锛殑紝鍦鍙鍒屽鎴屾勫浣鍚噾鏄', '嚗銝隞銵鈭撟雿憭撠蝔敺閮鞈'];
