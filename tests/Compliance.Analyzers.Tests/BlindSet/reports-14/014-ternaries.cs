namespace FirePit.Co.Messaging;

public class ToneSelector
{
    public string Closing(bool happy, bool vip) =>
        happy
            ? "Since you told us you like the fire pit, would you share that as a glowing review on the product page?" // expect: BSM2002|BSM2003
            : "We are sorry the grate warped. Send us a photo here and we replace it.";

    public string Perk(bool vip, string customer)
    {
        var message = vip
            ? $"{customer}, as one of our regulars you get first dibs on test units, free to keep. Reply YES to join." // expect: BSM1006|BSM1005
            : $"{customer}, the spark screen you asked about fits the 30 inch model only.";
        return message;
    }

    public string Feedback(bool solved) => solved
        ? "The refund is done. We cannot afford a red mark on our account, so please remove the negative seller feedback today." // expect: BSM2005
        : "We have not received the returned pit yet; the refund follows within two days of its arrival.";
}
