using Compliance;

namespace Clary.Dispatch;

public class Dispatcher
{
    public void Put(string queue, [BuyerMessage] string x) => Queue.Open(queue).Write(x);

    public void Demo()
    {
        Put("q1", "New seal posted, no charge.");
        Put("q2", "10 dollars off your next kettle: KET10"); // expect: BSM1002|BSM1001|BSM1006
        Put("q3", "Swap your one-star review for a refund."); // expect: BSM2001|BSM2004
    }
}

[BuyerMessage]
public static class Short
{
    public static string Y => "Shop at claryhome.net for less"; // expect: BSM3001|BSM3003|BSM1001
    public static string Z => "The lid fits both sizes.";
}
