using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;

namespace SellerDesk.Client.Pages
{
    public partial class Compose : ComponentBase
    {
        [Inject] private IThreadApi Api { get; set; } = default!;
        [Parameter] public string ThreadId { get; set; } = "";

        private string _draft = "";
        private string _status = "";

        private readonly List<(string Label, string Reply)> _snippets = new()
        {
            ("Tracking", "Your parcel is with the carrier and the last scan was yesterday evening. If it is not with you by Friday, write back and we send another."),
            ("Address", "The carrier could not find house number 12b. Please give us the flat number so that the parcel can be delivered."),
            ("Bundle", "Since you liked the mug, you will surely love our new teapot and the matching tray, both are in the shop since Monday."), // expect: BSM1007
            ("Cancel", "The mug is sold out. Please open the order and hit the cancel button yourself, so that it does not count against us."), // expect: BSM4001
            ("Wrong colour", "You ordered blue and got green, our mistake. Keep the green one, the blue one is on its way."),
        };

        private void Insert(string reply) => _draft += reply;

        private async Task SendAsync()
        {
            if (string.IsNullOrWhiteSpace(_draft))
            {
                _status = "Nothing to send.";
                return;
            }
            await Api.ReplyAsync(ThreadId, _draft);
            _status = "Reply sent.";
        }
    }
}
