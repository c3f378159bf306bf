using System.Threading.Tasks;

namespace Buckeye.SoapWorks;

public class CustomerLetterService(IBuyerMessenger messenger)
{
    // expect@+8: BSM2001|BSM1005
    // expect@+9: BSM3002|BSM3003
    private const string Letter = """
        Hello,

        your soap sampler from order {orderId} left Dayton with one bar missing.
        The rosemary bar is on its way to you, and there is nothing to pay.

        Once you have tried all six, write us up on Amazon and we will mail you a seventh bar on the house.

        Questions? Call Denise directly at 937-555-0142, she picks up most evenings.

        The Buckeye Soap crew
        """;

    public Task SendAsync(string orderId) =>
        messenger.SendToBuyerAsync(orderId, Letter.Replace("{orderId}", orderId));
}

public interface IBuyerMessenger
{
    Task SendToBuyerAsync(string orderId, string text);
}
