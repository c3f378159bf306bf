using System.Globalization;

namespace Parcelo.Text;

public static class BuyerTextFormatter
{
    public static string Delay(string name, DateTime eta) =>
        string.Format(CultureInfo.InvariantCulture, "Hi {0}, your desk will be delivered on {1:d} instead of Monday.", name, eta);

    public static string Reward(string name, int percent) =>
        string.Format(CultureInfo.InvariantCulture, "Hi {0}, here are {1}% off your next desk, our thanks for your trust.", name, percent); // expect: BSM1001|BSM1006

    public static string Bundle(string name) =>
        string.Concat("Hi ", name, ", we would love to send you a complimentary desk pad, ", "just say yes."); // expect: BSM1005

    public static string Plead(string name) =>
        string.Join(" ",
            $"Dear {name},",
            "one-star ratings put our workers' jobs at risk.",
            "Please reconsider what you wrote about the desk.", // expect: BSM2004
            "Thank you.");

    public static string Screws(string name) =>
        "Dear {n}, the missing screws were posted this morning.".Replace("{n}", name);
}
