using Microsoft.AspNetCore.Components;

namespace SellerConsole.Pages;

public partial class ComposeMessage : ComponentBase
{
    [Inject] public IMessagingApi Messaging { get; set; } = default!;
    [Parameter] public string AmazonOrderId { get; set; } = "";

    private string draft = "";
    private bool busy;

    private readonly (string Label, string Text)[] quickReplies =
    [
        ("Refund", "We have issued a full refund for the missing tripod, it will appear on your card within five days."),
        ("Review", "Would you mind deleting your review? We have already refunded you."), // expect: BSM2004
        ("Mail", "Please e-mail our service desk directly at care@westlake-optics.example and we will sort it out."), // expect: BSM3002|BSM3003
        ("Gate", "The driver could not enter the compound. Please reply with the gate code for the delivery."),
    ];

    private void Use(string label)
    {
        foreach (var (l, t) in quickReplies)
            if (l == label) { draft = t; return; }
    }

    private async Task SendAsync()
    {
        if (string.IsNullOrWhiteSpace(draft)) return;
        busy = true;
        await Messaging.CreateUnexpectedProblemAsync(AmazonOrderId, ["A1F83G8C2ARO7P"], new() { Text = draft });
        busy = false;
    }
}
