using Microsoft.AspNetCore.Components;
using BootstrapBlazor.Components;

namespace TechnoMinds.SellerSuite.BlazorApp.Pages.Messages;

public partial class ComposeDialog : ComponentBase
{
    [Inject] private IBuyerMessageService MessageService { get; set; } = default!;
    [Inject] private ToastService Toast { get; set; } = default!;

    [Parameter] public string OrderId { get; set; } = string.Empty;

    [Parameter] public string MessageText { get; set; } = "Hello! Loved it? Show us some love with 5 stars on Amazon."; // expect: BSM2002|BSM2003

    [Parameter] public EventCallback<string> OnSent { get; set; }

    protected string ButtonText => IsBusy ? "Sending..." : "Send message";

    private bool IsBusy { get; set; }

    private List<SelectedItem> QuickTexts { get; } = new()
    {
        new SelectedItem("Your parcel was returned to us because the flat number was missing. Please reply with it and we shall ship again.", "Address"),
        new SelectedItem("Buy 2 get 1 free is live for all our old customers, limited stock, hurry up!", "Offer"), // expect: BSM1005|BSM1001|BSM1007
        new SelectedItem("You can reach our owner on owner(at)kurtihouse(dot)example for a better rate.", "Contact"), // expect: BSM3002|BSM1001|BSM3003
        new SelectedItem("The dupatta is 2.25 m long and the kurta is 46 inches; both are pure cotton.", "Product query"),
    };

    private async Task OnSendClick()
    {
        IsBusy = true;
        try
        {
            await MessageService.SendToBuyerAsync(OrderId, MessageText);
            await Toast.Success("Message", "Sent. Discounts and coupons are not applied automatically.");
            await OnSent.InvokeAsync(OrderId);
        }
        finally
        {
            IsBusy = false;
        }
    }
}
