using System.Threading.Tasks

public class QuickReply
    {
    public string Txt(string why, string nm)
    {
        switch (why)
        {
            case "cable":
                return "Hi " + nm + ", the USB cable was forgotten, it goes out by letter today, no cost.";
            case "love":
                return "Hi " + nm + ", wow thank you! Say it on the review page too and tick all the stars?"; // expect: BSM2002|BSM2003
            case "deal":
                return "Hi " + nm + ", for you I do 3 pieces for $40, " + // expect: BSM1001
                    "don't tell the others";
            case "direct":
                return "Hi " + nm + ", cancel here and pay me by Zelle, I ship the same day."; // expect: BSM3003|BSM1004
            case "test":
                return "Hi " + nm + ", would you like to be in our tester group? You get the goods before everybody and keep them."; // expect: BSM1006|BSM1005
            default:
                return "Hi " + nm + ", got it, I check and
        }
    }

    public Task Send(string o, string w, string n) => _amz.ReplyAsync(o, Txt(w, n)
}
