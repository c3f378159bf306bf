using System.CommandLine;

var root = new RootCommand("amzguard - checks draft messages to Amazon buyers before they are sent");

var file = new Option<FileInfo>("--file") { Description = "Text file with the draft message" };
var strict = new Option<bool>("--strict") { Description = "Also reject neutral review requests" };
var explain = new Command("explain", "Explains a rule, for example: amzguard explain coupon");

root.Options.Add(file);
root.Options.Add(strict);
root.Subcommands.Add(explain);

explain.SetAction(_ =>
{
    Console.WriteLine("coupon    Messages must not offer coupon codes or a discount on the next order.");
    Console.WriteLine("gift      Messages must not offer gift cards or free products.");
    Console.WriteLine("review    Messages must not ask for 5 star reviews or reward a review.");
    Console.WriteLine("contact   Messages must not hold e-mail addresses, phone numbers or WhatsApp names.");
    return 0;
});

root.SetAction(result =>
{
    var draft = File.ReadAllText(result.GetValue(file)!.FullName);
    Console.Error.WriteLine($"checked {draft.Length} characters, strict = {result.GetValue(strict)}");
    return 0;
});

return root.Parse(args).Invoke();
