namespace EtchWorks.Custom;

public record EngravingJob(string OrderItemId, string Line1, string Line2, string Font);

public class CustomizationTexts
{
    public string Confirm(EngravingJob job, string buyer) =>
        $"Hello {buyer}, we will engrave \"{job.Line1}\" and \"{job.Line2}\" in {job.Font}. Please reply within 24 hours if anything should be changed.";

    public string TooLong(EngravingJob job, string buyer, int max) =>
        $"Hello {buyer}, the first line holds {job.Line1.Length} characters but only {max} fit on the tag. Which shorter text shall we engrave?";

    public string Unreadable(string buyer) =>
        "Hello " + buyer + ", the photo for your mug is too small to print sharply. Please reply with a larger picture of at least 1200 pixels.";

    public string StarCharm(string buyer) =>
        "Hello " + buyer + ", the bracelet comes with five star charms. Your note asks for six; shall we make it with five?";

    public string ReviewProof(string buyer) =>
        "Hello " + buyer + ", the proof of your banner is attached. Please review it and tell us whether the date is right before we print.";
}
