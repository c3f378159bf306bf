using System;

namespace Xinyi.Audio.Cs
{
    public class QuotedReplies
    {
        // buyers write all sorts; we quote them so the thread is clear
        public string Acknowledge(string name) =>
            $"Hi {name}, you wrote: \"I will delete my review if you give me a discount\". We cannot agree to that. " +
            "If a speaker is faulty, we will replace it or refund it, whatever you have written about it.";

        public string Scam(string name) =>
            $"Hi {name}, the card you found that promises a gift card for a review was not put there by us. Please report it to Amazon.";

        public string Zh(string name) =>
            $"{name}您好，您提到有人以我们的名义承诺“好评返现”，那不是我们发的，我们从不这样做，请向亚马逊举报。";
    }
}
