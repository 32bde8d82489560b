/**
 * Names of standards and form factors that are copied, not translated.
 * Sources: The standards themselves: SFF committee, OSFP MSA, CableLabs, PCI-SIG, JEDEC.
 */

import type { TermRow } from '../../../src/annotate/terms/termbase.js';

export const standards: readonly TermRow[] = [
	{ en: 'QSFP-DD', tw: 'QSFP-DD', cn: 'QSFP-DD', hk: 'QSFP-DD', kind: 'verbatim' },
	{ en: 'QSFP28|QSFP56|QSFP112|QSFP', tw: 'QSFP', cn: 'QSFP', hk: 'QSFP', kind: 'verbatim' },
	{ en: 'OSFP', tw: 'OSFP', cn: 'OSFP', hk: 'OSFP', kind: 'verbatim' },
	{ en: 'SFP28|SFP56|SFP+', tw: 'SFP', cn: 'SFP', hk: 'SFP', kind: 'verbatim' },
	{ en: 'CFP2|CFP4', tw: 'CFP', cn: 'CFP', hk: 'CFP', kind: 'verbatim' },
	{ en: 'DOCSIS', tw: 'DOCSIS|有線電纜資料服務介面規範', cn: 'DOCSIS|有线电缆数据服务接口规范', hk: 'DOCSIS', kind: 'verbatim' },
	{ en: 'PAM4|PAM-4', tw: 'PAM4|PAM-4|四階脈波振幅調變', cn: 'PAM4|PAM-4|四电平脉冲幅度调制', hk: 'PAM4', kind: 'verbatim' },
	{ en: 'PCIe|PCI Express', tw: 'PCIe|PCI Express', cn: 'PCIe|PCI Express', hk: 'PCIe', kind: 'verbatim' },
	{ en: 'NVLink', tw: 'NVLink', cn: 'NVLink', hk: 'NVLink', kind: 'verbatim' },
	{ en: 'InfiniBand', tw: 'InfiniBand|無限頻寬', cn: 'InfiniBand|无限带宽', hk: 'InfiniBand', kind: 'verbatim' },
	{ en: 'CoWoS', tw: 'CoWoS', cn: 'CoWoS', hk: 'CoWoS', kind: 'verbatim' },
	{ en: '400ZR|800ZR|ZR+', tw: 'ZR', cn: 'ZR', hk: 'ZR', kind: 'verbatim' },
	{ en: 'DDR4|DDR5|LPDDR5', tw: 'DDR', cn: 'DDR', hk: 'DDR', kind: 'verbatim' },
	{ en: 'HBM2E|HBM3|HBM3E|HBM4', tw: 'HBM', cn: 'HBM', hk: 'HBM', kind: 'verbatim' },
	{ en: 'Wi-Fi|WiFi', tw: 'Wi-Fi|WiFi|無線網路|無線', cn: 'Wi-Fi|WiFi|无线网络|无线', hk: 'Wi-Fi|WiFi|無線網絡|無線', kind: 'verbatim' },
	{ en: 'RoCE|RDMA', tw: 'RDMA|RoCE|遠端直接記憶體存取', cn: 'RDMA|RoCE|远程直接内存访问', hk: 'RDMA|RoCE', kind: 'verbatim' },
];
