using Spectre.Console.Cli;
using System.ComponentModel;

namespace Reedsong.Woodwind.Tool.Commands;

public sealed class ScanSettings : CommandSettings
{
    [CommandArgument(0, "<folder>")]
    [Description("Folder with exported buyer messages, one JSON file per thread.")]
    public string Folder { get; init; } = ".";

    [CommandOption("--rules <list>")]
    [Description("Rules to check: coupon, discount, gift, review-removal, contact. Default: all. Example: a text such as 'delete your review and we refund you' is found by review-removal.")]
    public string? Rules { get; init; }

    [CommandOption("--zh")]
    [Description("同时检查中文消息，例如“好评返现”“加微信”“修改差评”等违规说法。")]
    public bool Chinese { get; init; }

    [CommandOption("--fail")]
    [Description("Return exit code 2 when an agent has offered buyers a coupon or free gift.")]
    public bool Fail { get; init; }
}

public sealed class ScanCommand : Command<ScanSettings>
{
    public override int Execute(CommandContext context, ScanSettings settings)
    {
        if (!Directory.Exists(settings.Folder))
        {
            Console.Error.WriteLine($"There is no folder '{settings.Folder}'.");
            return 1;
        }

        var findings = Scanner.Run(settings.Folder, settings.Rules, settings.Chinese);
        Console.WriteLine($"{findings.Count} messages offer a discount, a coupon or a gift, or ask for a review.");
        return settings.Fail && findings.Count > 0 ? 2 : 0;
    }
}
