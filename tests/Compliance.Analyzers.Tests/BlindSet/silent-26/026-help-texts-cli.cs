using System.CommandLine;

namespace Marktplaats.Guard.Cli;

public static class Program
{
    public static Task<int> Main(string[] args)
    {
        var file = new Argument<FileInfo>("file", "The file with outgoing messages, one per line.");
        var strict = new Option<bool>("--strict", "Also report a vague promise such as 'we will make it up to you'.");

        var check = new Command("check", "Finds coupons, gift cards, cashback and review requests in messages to Amazon buyers.") { file, strict };
        var explain = new Command("explain", "Explains a rule, e.g. why 'leave us five stars and get 10% off your next order' is forbidden.");

        check.SetHandler((f, s) => Console.WriteLine($"{f.Name}: no message asks for a five-star review."), file, strict);

        return new RootCommand("Checks messages to buyers before they are sent.") { check, explain }.InvokeAsync(args);
    }
}
