using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Haven.Mattress.Desk.Components;

public partial class QuickReplyPanel : ComponentBase
{
    [Parameter] public string OrderId { get; set; } = default!;
    [Parameter] public EventCallback<string> OnPicked { get; set; }
    [Inject] private IThreadService Threads { get; set; } = default!;

    private string? _draft;
    private bool _sending;

    private readonly List<QuickReply> _replies = new()
    {
        new("Unpack", "Please let the mattress expand for 48 hours in a warm room before you judge its height."),
        new("Stain", "We are sorry about the stain. A replacement cover is on its way, and you may keep the first one."),
        new("Win-back", "Before you send the mattress back: what if we let you have it for 30% less and you keep it?"), // expect: BSM1003|BSM1001
        new("Pick-up", "The forwarder would like to collect the mattress on Tuesday between 9 and 12. Does that suit you?"),
        new("Stars", "It would make our day if you gave the mattress the full five stars!"), // expect: BSM2002
        new("Friend", "Tell a friend about us and both of you receive two pillows for free."), // expect: BSM1006|BSM1005
    };

    private async Task Pick(QuickReply reply, MouseEventArgs e)
    {
        _draft = e.ShiftKey ? _draft + "\n" + reply.Text : reply.Text;
        await OnPicked.InvokeAsync(_draft);
    }

    private async Task SendAsync()
    {
        if (string.IsNullOrWhiteSpace(_draft)) return;
        _sending = true;
        await Threads.ReplyAsync(OrderId, _draft);
        _sending = false;
        _draft = null;
    }

    /// <summary>Suggestion shown in grey above the input box; Tab accepts it.</summary>
    private string Suggest(ThreadState state)
    {
        string? suggestion = null;

        if (state.LastBuyerText?.Contains("smell", StringComparison.OrdinalIgnoreCase) == true)
            suggestion = "The smell of new foam goes away within three days if the window is open. If it bothers you, we collect the mattress and refund it.";

        suggestion ??= state.Kind switch
        {
            ThreadKind.Return => $"The return of order {OrderId} is free; the forwarder brings a bag for the mattress.",
            ThreadKind.Damage when state.Photos == 0 => "May we see a photo of the damage and of the label on the long side?",
            ThreadKind.Damage => "A new mattress leaves the warehouse tomorrow, and the damaged one is collected at the same time.",
            ThreadKind.Review => string.Concat(
                "You wrote that the mattress is too soft. ",
                "Would you take the review off the page if we ", // expect: BSM2004|BSM2001
                "paid for a topper?"),
            _ => null,
        };

        return suggestion ?? "How can we help you with order " + OrderId + "?";
    }

    private sealed record QuickReply(string Label, string Text);
}
