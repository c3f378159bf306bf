using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace LampenLand.Jobs;

class ProblemSender
{
    private readonly AmazonConnection _conn;
    public ProblemSender(AmazonConnection conn) => _conn = conn;

    public async Task Late(string id) =>
        await _conn.Messaging.CreateUnexpectedProblemAsync(id, new CreateUnexpectedProblemRequest
        {
            Text = "Your floor lamp is delayed by a strike at the carrier. It will arrive on or before Friday."
        });

    public async Task Lost(string id) =>
        await _conn.Messaging.CreateUnexpectedProblemAsync(id, new CreateUnexpectedProblemRequest
        {
            Text = "Your floor lamp was lost. We can settle this by Venmo in one hour, just give us your handle." // expect: BSM1004|BSM3003
        });

    public async Task Defect(string id, string pic)
    {
        var req = new CreateUnexpectedProblemRequest();
        req.Text = $"The dimmer of your lamp has a known fault. See how to repair it on youtu.be/{pic}"; // expect: BSM3001
        await _conn.Messaging.CreateUnexpectedProblemAsync(id, req);
    }

    public async Task AfterFix(string id)
    {
        var req = new CreateUnexpectedProblemRequest(text:
            "The dimmer is swapped. If a lamp ever makes you unhappy again, come to us before you think of writing a comment on the page."); // expect: BSM2003
        await _conn.Messaging.CreateUnexpectedProblemAsync(id, req);
    }
}
