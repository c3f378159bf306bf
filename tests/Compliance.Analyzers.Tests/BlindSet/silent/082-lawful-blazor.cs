using Microsoft.AspNetCore.Components;

namespace Annan.Client.Pages;

public partial class QuickReply : ComponentBase
{
    [Inject] private IReplyApi Api { get; set; } = default!;
    [Parameter] public string ThreadId { get; set; } = "";

    private readonly List<(string Label, string Text)> _replies =
    [
        ("Photo", "Could you send us a photo of the crack? Then we replace the bowl or refund it."),
        ("Label", "The return label is in Your Orders; it is prepaid."),
        ("Fits", "The bowl fits models MX-2 and MX-3, but not the MX-1."),
        ("Code", "Error code E4 means that the lid is not closed. Turn it until it clicks."),
    ];

    private Task UseAsync(string text) => Api.ReplyAsync(ThreadId, text);
}
