using Microsoft.AspNetCore.Components;

namespace Solvang.Admin.Pages.Messages;

public partial class ComposeMessage : ComponentBase
{
    [Parameter] public string OrderId { get; set; } = string.Empty;
    [Inject] public required IBuyerMessageClient Client { get; init; }

    protected string Body { get; set; } = string.Empty;
    protected bool IsSending { get; private set; }

    private void UseTemplate(ChangeEventArgs e)
    {
        Body = (string?)e.Value switch
        {
            "delay" => "您好，大雪封路，您的暖爐將比原定日期晚兩天送達。",
            "price" => "您好，若您在別處看到更便宜的暖爐，請告訴我們，我們私下給您更低的價格。", // expect: BSM1001
            "accessory" => "您好，本店新推出的柴火籃與您的暖爐最相配，歡迎到店鋪選購。", // expect: BSM1007
            "install" => "您好，請問哪一天方便安裝煙囪？",
            _ => Body,
        };
    }

    private async Task SendAsync()
    {
        IsSending = true;
        try
        {
            await Client.SendMessageAsync(OrderId, Body);
        }
        finally
        {
            IsSending = false;
        }
    }
}
