using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;

namespace LanTu.Erp.Web.Pages
{
    public partial class ReplyPanel : ComponentBase
    {
        [Inject] public ICaseService Cases { get; set; } = default!;
        [Parameter] public string CaseId { get; set; } = "";

        private string replyText = "";
        private readonly List<QuickReply> quickReplies = new()
        {
            new("Wrong size", "Sorry that the jacket is too small. You can return it for free with the label in Your Orders and we refund you once it is scanned."),
            new("Angry buyer", "We are ready to pay you $30 by Zelle if you close the A-to-z claim today."), // expect: BSM1004
            new("Video", "Please watch the mounting video on our YouTube channel: https://youtu.be/LT-mount-2210"), // expect: BSM3001
            new("Battery", "Please charge the battery with the supplied 12 V adapter for six hours and try again."),
        };

        private void Use(QuickReply q) => replyText = q.Text;

        private async Task SendAsync()
        {
            if (string.IsNullOrWhiteSpace(replyText)) return;
            await Cases.ReplyAsync(CaseId, replyText);
            replyText = "";
            StateHasChanged();
        }
    }

    public record QuickReply(string Title, string Text);
    public interface ICaseService { Task ReplyAsync(string id, string text); }
}
