using System.Collections.Frozen;

namespace Lumora.Beauty.Messaging;

public enum Tone { Formal, Friendly, Short }

internal static class PostDeliveryTexts
{
    public static readonly FrozenDictionary<(Tone, string), string> ByTone = new Dictionary<(Tone, string), string>
    {
        [(Tone.Formal, "usage")] = "Dear customer, the serum should be kept below 25 °C and used within six months after opening.",
        [(Tone.Friendly, "usage")] = "Hey there! Two drops of serum are plenty. Keep the bottle away from the sun.",
        [(Tone.Formal, "opinion")] = "Dear customer, we would appreciate it if you shared your experience with the serum in a product review on Amazon.", // expect: BSM2006
        [(Tone.Friendly, "opinion")] = "Hey there! Glowing yet? Tell the world with a 5 star rating, it means everything to our tiny team.", // expect: BSM2002|BSM2003
        [(Tone.Short, "opinion")] = "Post a picture review of your serum and we will mail you a full-size night cream for nothing.", // expect: BSM2001
        [(Tone.Formal, "refund")] = "Dear customer, the refund for your serum was issued to your original payment method today.",
        [(Tone.Short, "refund")] = "Refund done. Allow three to five days for your bank.",
    }.ToFrozenDictionary();
}
