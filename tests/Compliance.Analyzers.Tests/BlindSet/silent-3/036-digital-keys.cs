using System;
using System.Threading.Tasks;

namespace Quillfeather.Digital;

public sealed class KeyDelivery
{
    private readonly IDigitalKeyApi _api;
    private readonly IKeyVault _vault;

    public KeyDelivery(IDigitalKeyApi api, IKeyVault vault)
    {
        _api = api;
        _vault = vault;
    }

    public async Task DeliverAsync(string amazonOrderId, string product)
    {
        var code = await _vault.NextAsync(product);
        var text = product switch
        {
            "font-pack" => $"Your licence code for the font pack is {code}. Enter the code under Help > Activate; it is valid for two computers.",
            "planner" => $"The activation code of your planner is {code}. Type it in when the program asks for it on the first start.",
            "pairing" => $"To pair the pen with the tablet, use code {code} in the settings menu.",
            _ => throw new NotSupportedException($"No access key text for {product}; promo codes are never sent by this class."),
        };
        await _api.SendDigitalAccessKeyAsync(amazonOrderId, text);
    }

    public Task ReplaceAsync(string amazonOrderId, string oldCode, string newCode) =>
        _api.SendDigitalAccessKeyAsync(amazonOrderId, "The code " + oldCode + " had been printed twice. Please use " + newCode + " instead; it is the same licence and costs you nothing.");
}
