namespace I.Worker;
public class Worker
{
    private static readonly (int Stars, string Text)[] ByStars =
    {
        (5, "Thank you! Would you copy this to the review page? We add a small gift to your next order."), // expect: BSM2001|BSM1006|BSM1005
        (1, "We are sorry. Take the review down and we will refund everything."), // expect: BSM2001|BSM2004
    };
}
