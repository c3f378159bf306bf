using System.Collections.Generic;
using System.Text.Json;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Kelso.Software.Delivery;

public sealed class KeyDelivery
{
    private const string Templates =
        """
        {
          "en": "The licence key for your copy of Kelso Draw is {0}. Start the program, choose Help, Activate, and type it in with the dashes.",
          "en-upgrade": "Your copy of Kelso Draw 12 needs its own key: {0}. Please type it in under Help, Activate.",
          "en-lost": "Your earlier key was blocked because it had been used on four machines. The new key for this order is {0}."
        }
        """;

    private static readonly Dictionary<string, string> Texts = JsonSerializer.Deserialize<Dictionary<string, string>>(Templates)!;

    private readonly AmazonConnection _amazon;

    public KeyDelivery(AmazonConnection amazon) => _amazon = amazon;

    public bool Deliver(string amazonOrderId, string locale, string key)
    {
        var request = new CreateDigitalAccessKeyRequest
        {
            Text = string.Format(Texts[locale], key),
        };
        return _amazon.Messaging.CreateDigitalAccessKey(amazonOrderId, request);
    }
}
