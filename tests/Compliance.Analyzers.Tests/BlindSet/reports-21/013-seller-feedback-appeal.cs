namespace Kontor.Feedback;

public static class FeedbackNachrichten
{
    public static string Build(string name, FeedbackFall fall)
    {
        switch (fall)
        {
            case FeedbackFall.LateDelivery:
                return $"Dear {name}, the late delivery was the carrier's fault. Please delete your negative seller feedback today, otherwise our account is in danger."; // expect: BSM2005
            case FeedbackFall.WrongItem:
                return $"Dear {name}, we sent the wrong size and have shipped the right one. Please keep the wrong one or return it with the free label.";
            case FeedbackFall.Rude:
                return $"Dear {name}, once you have withdrawn the seller feedback we release the 8 euros refund."; // expect: BSM2005|BSM2001
            default:
                return $"{name}，您好！麻烦您移除店铺反馈中的差评，移除后我们给您退15欧元。"; // expect: BSM2005|BSM2001|BSM2004
        }
    }
}

public enum FeedbackFall { LateDelivery, WrongItem, Rude, Other }
