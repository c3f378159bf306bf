using System.IO;

public class MailSaver
{
    public void Save(string dir, string buyer, string orderNo, string code)
    {
        // expect@+5: BSM1002|BSM1001
        // expect@+7: BSM2006
        string mailBody = $@"Dear {buyer},

order {orderNo} has been handed to the carrier.
Type {code} in the promo box and get 18% off the matching ""Nap"" pillow.
The pillow case can be washed at 40 degrees.

And when you have slept on it for a week, please write a review so that others know what to expect.

Kind regards
Nap & Co";
        File.WriteAllText(Path.Combine(dir, orderNo + ".txt"), mailBody);
    }

    public void SaveRecall(string dir, string buyer, string orderNo)
    {
        string mailBody = $@"Dear {buyer},
the filling of the pillow in order {orderNo} was mixed up in our factory.
You get the full price back, and you may keep the pillow.";
        File.WriteAllText(Path.Combine(dir, orderNo + ".txt"), mailBody);
    }
}
