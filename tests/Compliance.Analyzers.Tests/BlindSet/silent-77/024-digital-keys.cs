using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Copperfield.Software.Licences;

public class KeyDelivery(IMessagingApi api)
{
    public Task DeliverAsync(string orderId, string marketplaceId, Licence licence)
    {
        var text = new StringBuilder()
            .Append(KeyLine(licence))
            .Append(InstallLine())
            .Append(Limits(licence))
            .ToString();

        return api.CreateDigitalAccessKeyAsync(
            orderId,
            new List<string> { marketplaceId },
            new CreateDigitalAccessKeyRequest { Text = text });
    }

    private static string KeyLine(Licence l) => $"Your activation code for {l.Product} is {l.Key}. ";

    private static string InstallLine() => "Enter the code in the window that opens at the first start of the program. ";

    private static string Limits(Licence l) =>
        l.Seats == 1
            ? "The code is valid for one computer."
            : $"The code is valid for {l.Seats} computers.";
}
