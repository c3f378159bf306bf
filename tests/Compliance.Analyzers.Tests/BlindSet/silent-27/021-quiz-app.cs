// quiz for new VAs: which messages may go out?
var quiz = new (string Statement, bool Allowed, string Why)[]
{
    ("A seller writes: \"Leave 5 stars and get a gift card.\"", false, "reward for a review"),
    ("A seller writes: \"Your refund was issued today.\"", true, "order problem solved through Amazon"),
    ("A seller writes: \"Add me on WhatsApp.\"", false, "contact outside Amazon"),
    ("A seller writes: \"Here is 10% off your next order.\"", false, "promotion"),
};

int score = 0;
foreach (var (statement, allowed, why) in quiz)
{
    Console.WriteLine(statement);
    Console.Write("allowed? y/n ");
    var yes = Console.ReadKey().KeyChar == 'y';
    if (yes == allowed) score++;
    else Console.WriteLine($"\nwrong: {why}");
}
Console.WriteLine($"{score} of {quiz.Length}");
