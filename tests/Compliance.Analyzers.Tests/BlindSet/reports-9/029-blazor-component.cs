using Microsoft.AspNetCore.Components;
using System.Threading.Tasks;

namespace BackOffice.Pages
{
    public partial class ComposeMessage : ComponentBase
    {
        [Inject] public IBuyerMessageService Messages { get; set; }
        [Parameter] public string OrderId { get; set; }

        private string draftBody = "";
        private string status;

        private void UseSnippet(string key)
        {
            draftBody = key switch
            {
                "gate" => "The driver could not open the gate. Could you send us the gate code, please?",
                "praise" => "So glad you like it! Would you post those kind words as a product review?", // expect: BSM2003|BSM2002
                "outlet" => "You will find the same rug cheaper in our Etsy shop, search for RoundhayRugs.", // expect: BSM3003|BSM3001
                "fray" => "Sorry about the frayed edge. We can replace the rug or refund it in full, whichever suits you.",
                _ => draftBody
            };
        }

        private async Task SendAsync()
        {
            await Messages.SendAsync(OrderId, draftBody);
            status = "Message sent";
            StateHasChanged();
        }
    }
}
