using System;
using System.Threading.Tasks;

namespace Merrow.Support.Amazon;

public interface IBuyerThread
{
    string OrderId { get; }
    string LastBuyerText { get; }
    Task ReplyAsync(string text);
}

public class InboxAutoResponder
{
    public async Task RespondAsync(IBuyerThread thread, Intent intent)
    {
        var text = intent switch
        {
            Intent.WhereIsMyOrder => $"Hi, the tracking page shows order {thread.OrderId} at the depot in Leeds; it goes out for delivery tomorrow.",
            Intent.WrongColour => "Hi, sorry, we picked the wrong colour. The navy one leaves today; keep or recycle the grey one, no need to return it.",
            Intent.Praise => "Hi, how kind of you! Would you copy exactly that into a review on our listing? Happy buyers are the ones who should be heard.", // expect: BSM2003|BSM2002
            Intent.Complaint => "Hi, sorry to read this. Please hold off reviewing the kettle and talk to us first; reviews are best left to people who got on with it.", // expect: BSM2003
            Intent.Manual => "Hi, the instruction booklet is attached as a PDF. Descaling is on page 7.",
            Intent.Birthday => "Hi, happy birthday to your daughter! We will slip a little plush fox into the post for her, our treat.", // expect: BSM1005
            _ => null
        };

        if (text is null)
        {
            return;
        }

        await thread.ReplyAsync(text);
    }
}

public enum Intent { WhereIsMyOrder, WrongColour, Praise, Complaint, Manual, Birthday, Other }
