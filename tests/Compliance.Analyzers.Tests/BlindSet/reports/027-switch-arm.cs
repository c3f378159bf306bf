namespace Silverpine.Blazor.Pages;

public partial class BuyerDraft : ComponentBase
{
    [Parameter] public Order Order { get; set; } = default!;

    private string _draft = string.Empty;

    private void OnReasonChanged(ChangeEventArgs e)
    {
        _draft = (e.Value?.ToString(), Order.Marketplace) switch
        {
            ("lost", "US") => "Your parcel seems to be lost. A new one was sent today by express, at our cost.",
            ("lost", "TW") => "您的包裹可能遺失，我們今天已重新寄出，不另收費。",
            ("upsell", "US") => "Our new trekking poles are out now, 30% cheaper for past customers like you!", // expect: BSM1001|BSM1007
            ("upsell", "TW") => "新款登山杖上市囉，舊客下單現折300元！", // expect: BSM1001|BSM1007
            _ => _draft,
        };
        StateHasChanged();
    }
}
