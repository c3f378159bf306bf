using Microsoft.AspNetCore.Components;

namespace BladeSmith.Console.Pages;

public partial class BuyerThreadPage : ComponentBase
{
    [Inject] private IThreadClient Threads { get; set; } = default!;
    [Parameter] public string ThreadId { get; set; } = "";

    private string draft = "Hello, a carbon steel knife must be dried at once, otherwise it rusts.";

    private readonly (string Label, Func<Buyer, string> Text)[] quickReplies =
    {
        ("Rust", b => $"Hello {b.Name}, the rust spots come off with a cork and some baking soda."),
        ("Sharpen", b => $"Hello {b.Name}, post the knife to us, we sharpen it under the warranty free of charge."),
        ("Sweetener", b => $"Hello {b.Name}, how about a free paring knife so that we stay friends?"), // expect: BSM1005
        ("Stars", b => $"Hello {b.Name}, we only smile at five stars. Give us a reason to!"), // expect: BSM2002
        ("Shop stars", b => $"Hello {b.Name}, the new knife is with you, so we expect that you withdraw your bad seller feedback by tonight."), // expect: BSM2005
        ("Skype", b => $"Hello {b.Name}, let's talk about it on Skype, our name there is bladesmith.care."), // expect: BSM3002|BSM3003
    };

    private Task SendAsync() => Threads.SendToBuyerAsync(ThreadId, draft);

    private void Pick(int i, Buyer buyer) => draft = quickReplies[i].Text(buyer);
}
