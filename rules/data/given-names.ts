/**
 * Given names common in English texts. Source: general knowledge; the ranks of the United States Social Security Administration and the United Kingdom's
 * Office for National Statistics, public figures, were the guide. Renderings are listed only where the sound does not give them away.
 */

import type { GivenNameRows } from '../../src/annotate/names/lexicon.js';

export const givenNames: GivenNameRows = {
	names: [
		'Aaron Abby Abdul Abdullah Abe Abigail Abraham Ada Adam Addison Adele Adnan Adrian Adriana Adrienne Agnes Ahmad Ahmed Aidan Aiden Aileen Aisha Ajay Akira Alan Alana Albert Alberto Alec Alejandro Aleksander Alessandro Alex Alexa Alexander Alexandra Alexandre Alexei Alexis Alfie Alfonso Alfred Alfredo Ali Alice Alicia Alison Allan Allen Allison Alma Alvin Alyssa Amanda Amelia Amir Amit Amy Ana Anastasia Anders Andre Andrea Andreas Andrei Andrew Andy Angel Angela Angelica Angelina Angelo Angus Anita Ann Anna Anne Annette Annie Anthony Antoine Anton Antonia Antonio Anya Archie Ariana Ariel Arjun Arlene Arnold Arthur Arturo Arun Ashley Ashton Astrid Aubrey Audrey Augustus Aurora Austin Ava Axel Ayesha',
		'Barack Barbara Barney Barry Bart Beatrice Becky Belinda Ben Benedict Benjamin Bennett Bernadette Bernard Bernice Bernie Bert Bertha Beth Bethany Betsy Betty Beverly Bianca Bjorn Blake Bonnie Boris Brad Bradley Brandon Brenda Brendan Brent Bret Brett Brian Bridget Brock Brooke Bruce Bruno Bryan Bryce Byron',
		'Caleb Callum Calvin Cameron Camilla Camille Candace Carina Carl Carla Carlo Carlos Carlton Carmen Carol Carole Caroline Carolyn Carrie Carson Casey Caspar Cassandra Catherine Cathy Cecil Cecilia Cedric Celeste Celia Cesar Chad Chandler Charlene Charles Charlie Charlotte Chelsea Cheryl Chester Chloe Chris Christa Christian Christina Christine Christoph Christophe Christopher Christy Chuck Cindy Claire Clara Clarence Clark Claude Claudia Claudio Clayton Clifford Clifton Clint Clinton Clyde Cody Colby Cole Colin Colleen Connie Connor Conrad Constance Cora Corey Cornelius Courtney Craig Cristian Cristiano Cristina Curtis Cynthia Cyril Cyrus',
		'Daisy Dale Dallas Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danny Daphne Darcy Daren Darius Darlene Darrell Darren Darryl Dave David Davis Dawn Dean Deanna Debbie Deborah Debra Declan Deepak Deirdre Delia Della Denis Denise Dennis Denzel Derek Derrick Desmond Dexter Diana Diane Dianne Diego Dieter Dimitri Dirk Dmitri Dmitry Dolores Dominic Dominique Don Donald Donna Dora Doreen Doris Dorothy Doug Douglas Duncan Dustin Dwayne Dwight Dylan',
		'Earl Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elise Elisabeth Eliza Elizabeth Ella Ellen Elliot Elliott Elon Elsa Elvis Emanuel Emerson Emil Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Esther Ethan Ethel Eugene Eva Evan Eve Evelyn Ezra',
		'Fabian Fatima Federico Felicia Felicity Felipe Felix Ferdinand Fernando Filippo Finn Fiona Florence Floyd Frances Francesca Francesco Francine Francis Francisco Franco Francois Frank Franklin Franz Fred Freddie Frederic Frederick Frederik Friedrich',
		'Gabriel Gabriela Gabriella Gail Gareth Garrett Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georges Georgia Georgina Gerald Geraldine Gerard Gerhard Giancarlo Gianni Gilbert Gillian Gina Giorgio Giovanni Giulia Giuseppe Gladys Glen Glenda Glenn Gloria Gordon Graham Grant Greg Gregg Gregory Greta Guadalupe Guido Guillaume Guillermo Gunther Gus Gustav Gustavo Gwen Gwyneth',
		'Hannah Hans Harold Harriet Harris Harrison Harry Hartmut Harvey Hassan Hazel Heather Hector Heidi Heinrich Heinz Helen Helena Helga Henri Henrik Henry Herbert Herman Hilary Hillary Holly Horace Howard Hubert Hugh Hugo Humphrey Hussein',
		'Ian Ibrahim Ida Ignacio Igor Imran Ines Ingrid Ira Irene Iris Irving Irwin Isaac Isabel Isabella Isabelle Isaiah Isla Ivan Ivana',
		'Jack Jackie Jackson Jacob Jacqueline Jacques Jaime Jake Jakob Jamal James Jamie Jan Jana Jane Janet Janice Janine Jared Jasmine Jason Jasper Javier Jayden Jayne Jean Jeanette Jeanne Jeff Jeffery Jeffrey Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jessica Jessie Jesus Jill Jim Jimmy Jo Joan Joanna Joanne Joaquin Jocelyn Jodie Joe Joel Joerg Johan Johann Johannes John Johnny Johnson Jon Jonas Jonathan Jordan Jorge Jose Josef Joseph Josephine Josh Joshua Josie Joyce Juan Juanita Judith Judy Julia Julian Juliana Julie Julien Juliet Juliette Julio Julius Justin Justine',
		'Kaitlin Kamala Kanye Karen Kari Karim Karin Karina Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith Kelley Kelly Kelsey Kelvin Ken Kendall Kendra Kenneth Kenny Kent Kerry Kevin Khalid Kieran Kim Kimberly Kirk Kirsten Klaus Kristen Kristin Kristina Kurt Kyle Kylie',
		'Lana Lance Lara Larissa Larry Lars Laura Lauren Laurence Laurent Laurie Lawrence Leah Leanne Lee Leigh Lena Leo Leon Leonard Leonardo Leonid Leroy Leslie Lester Levi Lewis Liam Lillian Lily Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Logan Lois Lola Lorenzo Loretta Lori Lorraine Lou Louis Louisa Louise Luca Lucas Lucia Lucille Lucy Luigi Luis Luisa Luka Lukas Luke Luther Lydia Lynn',
		'Mabel Mackenzie Maddie Madeleine Madeline Madison Mae Maggie Mahmoud Malcolm Malik Mandy Manfred Manuel Mara Marc Marcel Marcelo Marcia Marco Marcus Margaret Margarita Margot Maria Mariah Marian Mariana Marianne Marie Marilyn Marina Mario Marion Marisa Marissa Marjorie Mark Markus Marlene Marshall Martha Martin Martina Marvin Mary Mason Massimo Mathew Mathias Matilda Matt Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Max Maxim Maxine Maxwell Maya Megan Mehmet Mel Melanie Melinda Melissa Melvin Mercedes Meredith Mia Micah Michael Michaela Michel Michele Michelle Miguel Mikael Mike Mikhail Mildred Miles Milton Minnie Miranda Miriam Misha Mitch Mitchell Mohamed Mohammad Mohammed Mohan Moira Molly Mona Monica Monika Monique Morgan Morris Moses Muhammad Murray Mustafa Myra Myron',
		'Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nick Nicky Nico Nicola Nicolas Nicole Nigel Nikhil Nikita Nikolai Nikolas Nils Nina Noah Noel Nora Norbert Noreen Norma Norman',
		'Octavia Oleg Olga Oliver Olivia Olivier Omar Oprah Orlando Oscar Oswald Otis Otto Owen',
		'Pablo Pam Pamela Paolo Patricia Patrick Patsy Paul Paula Pauline Pedro Peggy Penelope Penny Percy Perry Pete Peter Petra Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Pietro Pippa Polly Prakash Preston Priscilla Priya',
		'Quentin Quincy Quinn Rachel Rafael Rahul Raj Rajesh Ralph Ramon Randall Randolph Randy Raphael Raquel Rashid Raul Ravi Raymond Rebecca Reggie Regina Reginald Reid Rene Renee Rex Rhonda Ricardo Richard Rick Ricky Riley Rishi Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rod Roderick Rodney Rodrigo Roger Rohan Roland Rolf Roman Ron Ronald Ronnie Rory Rosa Rosalind Rosanne Rosemary Ross Rowan Roxanne Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ruth Ryan',
		'Sabina Sabrina Sadie Salim Sally Salman Salvador Salvatore Sam Samantha Samir Samuel Sandeep Sander Sandra Sandy Sanjay Santiago Sara Sarah Sasha Saul Scarlett Scott Sean Sebastian Serena Serge Sergei Sergey Sergio Seth Seymour Shane Shannon Sharon Shaun Shawn Sheila Sheldon Shelley Sherman Sherry Shirley Sidney Siegfried Sigmund Silvia Silvio Simon Simone Sinead Sofia Sondra Sonia Sonja Sophia Sophie Spencer Stacey Stacy Stan Stanley Stefan Stefanie Stefano Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Sue Sundar Sunil Suresh Susan Susanna Susanne Suzanne Svetlana Sven Sydney Sylvia Sylvie',
		'Tamara Tammy Tanya Tara Tariq Tatiana Ted Terence Teresa Terrance Terrence Terry Tess Tessa Thelma Theo Theodore Theresa Therese Thomas Thompson Tiffany Tim Timothy Tina Toby Todd Tom Tomas Tommaso Tommy Toni Tony Tracey Tracy Travis Trevor Tricia Trisha Tristan Trudy Tucker Tyler Tyrone Tyson',
		'Ulrich Ulrike Umberto Ursula Uwe Valentina Valerie Vanessa Vera Vernon Veronica Vicky Victor Victoria Vijay Vikram Vince Vincent Vincenzo Viola Violet Virginia Vivian Vivienne Vladimir Volker Wade Wallace Walt Walter Wanda Warren Wayne Wendell Wendy Wesley Whitney Wilfred Wilhelm Willard William Willie Willis Wilma Winifred Winnie Winston Wolfgang Woodrow Xavier Yasmin Yolanda Yuri Yusuf Yves Yvette Yvonne Zac Zach Zachary Zack Zara Zoe Zoey',
	],
	renderings: {
		Abraham: '亞伯拉罕',
		Christopher: '克里斯多福',
		Eve: '夏娃',
		Henry: '亨利',
		Jacob: '雅各',
		Jesus: '耶穌',
		John: '約翰',
		Jonathan: '強納生',
		Michael: '邁可',
		Moses: '摩西',
		Mohammed: '穆罕默德',
		Muhammad: '穆罕默德',
		Peter: '彼得',
	},
};
