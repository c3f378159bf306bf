using System.Collections.Generic;

namespace Palmgrove.Retention;

public class DripSequence
{
    private readonly string _storeName;

    public DripSequence(string storeName) { _storeName = storeName; }

    /// <summary>Bodies are sent through the Amazon relay address, one every week.</summary>
    public IEnumerable<string> Bodies(string buyer)
    {
        yield return $"Dear {buyer}, wash the pillow cover at 40 degrees before the first use, please.";
        yield return $"Dear {buyer}, sleep well? Scan the QR code below and join our private Telegram group for owners."; // expect: BSM3001|BSM3002|BSM3003
        yield return $"Dear {buyer}, our new linen range has landed. Have a look at the {_storeName} storefront!"; // expect: BSM1007
        yield return $"Dear {buyer}, be one of ten product testers and get the next pillow for nothing."; // expect: BSM1006|BSM1005
        yield return $"Dear {buyer}, the filling may clump when it is damp. Half an hour in the dryer on low heat helps.";
    }

    public IEnumerable<string> BodiesZhHant(string buyer)
    {
        yield return $"{buyer} 您好，枕套首次使用前請先以 40 度溫水清洗。";
        yield return $"{buyer} 您好，加入官方 LINE：palmgrove_tw，專人為您服務。"; // expect: BSM3002|BSM3003
        yield return $"{buyer} 您好，使用後若覺得舒適，懇請給予五顆星評價支持小店。"; // expect: BSM2002|BSM2003
    }
}
