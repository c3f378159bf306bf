namespace Kontor.Amazon.Messages;

public class AmazonDoppel
{
    public string Subject => "Your tea set";

    public string ThankYouMessage(string name) =>
        $"Hello {name}, use code TEA10 for ten percent off. And please rate our tea set with five stars."; // expect: BSM1002|BSM1001, BSM2002

    public string ContactMessage(string name) =>
        $"您好{name}，请给个五星好评。售后请加QQ 80012345。"; // expect: BSM2002, BSM3002|BSM3003

    public string BrokenCupMessage(string name) =>
        $"Hello {name}, one cup of the set was broken. A single cup follows by letter post, free of charge.";

    public string ColourMessage(string name) =>
        $"Hello {name}, you asked for the blue set. It is sold out, so we have cancelled that line and refunded it.";
}
