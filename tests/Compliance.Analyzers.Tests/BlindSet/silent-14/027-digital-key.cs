using software.amzn.spapi.Model.messaging.v1;

namespace Firefly.Lamps.Amazon;

public static class KeyTexts
{
    public static CreateDigitalAccessKeyRequest Key(string key) =>
        new(text: $"Your activation code for the light show app is {key}. Enter the code in Settings > Unlock.");

    public static CreateDigitalAccessKeyRequest Replacement(string key) => new()
    {
        Text = "The first code was rejected because of a typing error on our side. Use code " + key + " instead; there is no extra cost.",
    };

    public static CreateUnexpectedProblemRequest Expired() => new()
    {
        Text = "The code in your box had expired. A fresh one follows within the hour.",
    };

    public static CreateUnexpectedProblemRequest Pairing(string order) => new()
    {
        Text = $"The pairing code printed on the lamp of order {order} is wrong. Hold the power button for five seconds; the lamp shows the right code.",
    };

    public static CreateDigitalAccessKeyRequest Zh(string key) => new() { Text = $"您的激活码是 {key}，请在设置中输入。" };
}
