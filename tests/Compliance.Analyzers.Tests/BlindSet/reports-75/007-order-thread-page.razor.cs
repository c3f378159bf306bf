using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Loomery.Desk.Pages.Amazon;

public partial class OrderThread : ComponentBase
{
    [Parameter] public string OrderId { get; set; } = default!;
    [Inject] private IThreadClient Threads { get; set; } = default!;
    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private string _draft = string.Empty;
    private ThreadDto? _thread;
    private bool _busy;

    protected override async Task OnParametersSetAsync() => _thread = await Threads.GetAsync(OrderId);

    private void InsertYarnLotReply()
        => _draft = $"Hello {_thread!.BuyerName}, all skeins in your order come from dye lot {_thread.DyeLot}. Small differences in colour are normal with hand-dyed wool.";

    private void InsertHappyReply()
        => _draft = $"Hello {_thread!.BuyerName}, what a lovely blanket! Would you mind copying exactly those words into a review on the product page?"; // expect: BSM2003|BSM2002|BSM2006

    private void InsertUnhappyReply()
        => _draft = $"Hello {_thread!.BuyerName}, I'm sorry about the knots. Before you tell the world about it in a rating, talk to us first, please."; // expect: BSM2003

    private void InsertMothReply()
        => _draft = $"Hello {_thread!.BuyerName}, please do not use the wool if you see holes in it. We have refunded both skeins and you may throw them away.";

    private async Task Send()
    {
        if (string.IsNullOrWhiteSpace(_draft))
        {
            Snackbar.Add("Nothing to send yet.", Severity.Warning);
            return;
        }

        _busy = true;
        try
        {
            await Threads.ReplyAsync(OrderId, _draft);
            Snackbar.Add("Reply sent.", Severity.Success);
            _draft = string.Empty;
        }
        finally
        {
            _busy = false;
        }
    }
}
