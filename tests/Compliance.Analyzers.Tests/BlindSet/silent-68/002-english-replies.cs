using System.Collections.Generic;

namespace DianXiaoEr.Kefu.Templates
{
    public class EnglishReplies
    {
        public Dictionary<string, string> Items { get; } = new Dictionary<string, string>
        {
            ["broken"] = "Dear customer, we are very sorry the glass is broken. A new one will be sent to you for free today, you don't need to return the old one.",
            ["lost"] = "Dear customer, tracking of order {OrderId} has no update for ten days, so we refund you in full by Amazon. If the parcel still come, just keep it.",
            ["wrong"] = "Dear customer, sorry for sending the wrong size. The return label is prepaid by us, please print it from Your Orders and drop the box at UPS.",
            ["stars"] = "Dear customer, the five star-shaped lights are connected in one line. If the last star is dark, please check the plug behind the fourth star.",
            ["feedback"] = "Dear customer, the noise in the microphone is a feedback between speaker and mic. Turn down the gain and keep one meter distance.",
            ["review"] = "Dear customer, our technician will review the video you sent and reply you with the reason before Friday.",
            ["change"] = "Dear customer, the order {OrderId} already left the warehouse, so we can not change the color. You can return it free when it arrives.",
            ["positive"] = "Dear customer, please connect the positive pole of the battery with the red wire, the negative one with the black wire.",
        };

        public string Render(string key, string orderId)
        {
            return Items[key].Replace("{OrderId}", orderId);
        }
    }
}
