using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Nordkapp.Admin.Services;

namespace Nordkapp.Admin.Pages.Messages;

// Code-behind of Compose.razor
public partial class Compose : ComponentBase
{
    [Inject] private BuyerMessageService Messages { get; set; } = default!;
    [Inject] private NavigationManager Nav { get; set; } = default!;

    [Parameter] public string OrderId { get; set; } = "";

    [Parameter]
    public string Text { get; set; } = "Hello, the bracket for your wall shelf was missing from the box. It leaves Hamburg today and costs you nothing.";

    /// <summary>Prefilled when the agent picks "sorry" in the dropdown.</summary>
    public string SorryText { get; set; } = "Hello, sorry for the trouble with the shelf. Reply with your e-mail address and you will receive a 20 EUR gift card from us."; // expect: BSM1005, BSM3002

    public string ThanksText { get; set; } =
        "Hello, glad the shelf is up! Please post the nice words you wrote to us as a review on the product page."; // expect: BSM2003|BSM2002

    protected string Title => "Coupon-free message to buyer";
    protected string Placeholder { get; set; } = "Type a message. No discounts, no reviews!";

    protected async Task SendAsync()
    {
        if (string.IsNullOrWhiteSpace(Text)) return;
        await Messages.SendToBuyerAsync(OrderId, Text);
        Nav.NavigateTo($"/orders/{OrderId}?tab=messages");
    }

    protected void Pick(string kind)
    {
        Text = kind == "sorry" ? SorryText : kind == "thanks" ? ThanksText : Text;
        StateHasChanged();
    }
}
