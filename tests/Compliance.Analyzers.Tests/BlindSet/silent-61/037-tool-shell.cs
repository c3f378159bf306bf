using System.Text.Json;
using Spectre.Console;

var store = new ReplyStore(Path.Combine(AppContext.BaseDirectory, "replies.json"));
var threads = new AmazonThreads(Environment.GetEnvironmentVariable("AMZ_TOKEN") ?? "");

while (true)
{
    var choice = AnsiConsole.Prompt(new SelectionPrompt<string>()
        .Title("What do you want to do?")
        .AddChoices("Answer a buyer", "List bad reviews", "Coupon overview", "Edit a reply", "Quit"));

    switch (choice)
    {
        case "Answer a buyer":
            await AnswerAsync();
            break;
        case "List bad reviews":
            ListReviews();
            break;
        case "Coupon overview":
            AnsiConsole.MarkupLine("[yellow]3[/] coupons are running, [red]1[/] ends today. Clip rate is 4.2%.");
            break;
        case "Edit a reply":
            store.Edit(AnsiConsole.Ask<string>("Which reply do you want to change?"));
            break;
        default:
            return;
    }
}

async Task AnswerAsync()
{
    var order = AnsiConsole.Ask<string>("Order number?");
    var buyer = AnsiConsole.Ask<string>("First name of the buyer?");
    var kind = AnsiConsole.Prompt(new SelectionPrompt<string>().Title("Topic").AddChoices("leak", "lid", "colour", "nodeal", "chat"));

    var message = kind switch
    {
        "leak" => Leak(order, buyer),
        "lid" => $"Hi {buyer}, the lid was forgotten in order {order}, it's in the post and free of course.",
        "colour" => $"Hi {buyer}, you can return the green one from order {order} with the prepaid label and we refund it, or we swap it for the red one.",
        "nodeal" => $"Hi {buyer}, no promo codes from us here I'm afraid, the price you see on the page is final.",
        "chat" => $"Hi {buyer}, we aren't allowed to chat on WhatsApp, please write here and we answer within a day.",
        _ => ""
    };

    if (AnsiConsole.Confirm($"Send this to {buyer}?"))
        await threads.ReplyAsync(order, message);
}

string Leak(string order, string buyer)
{
    var first = $"Hi {buyer}, a leaking bottle is covered by the warranty. ";
    var second = $"We booked a replacement for order {order}; once you have it, the old one can go in the bin.";
    return first + second;
}

void ListReviews()
{
    var table = new Table().AddColumn("Stars").AddColumn("Title").AddColumn("What to do");
    foreach (var r in store.Reviews().Where(r => r.Stars < 3))
        table.AddRow(r.Stars.ToString(), r.Title, r.HasSwearing ? "report to Amazon" : "look at the product, do not ask the buyer to change the review");
    AnsiConsole.Write(table);
}

record Review(int Stars, string Title, bool HasSwearing);

class ReplyStore(string path)
{
    public IEnumerable<Review> Reviews() => JsonSerializer.Deserialize<List<Review>>(File.ReadAllText(path)) ?? [];
    public void Edit(string name) => Console.WriteLine($"opening {name} in the editor, please save when you are done");
}
