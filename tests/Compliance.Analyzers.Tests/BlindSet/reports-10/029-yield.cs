using System.Collections.Generic;

namespace Dripline
{
    public interface ISequence { IEnumerable<string> Messages(string name, string asin); }

    public class KitchenSequence : ISequence
    {
        public IEnumerable<string> Messages(string name, string asin)
        {
            yield return $"Hello {name}, the blade guard of your mandoline was recalled. We are sending a new guard at no charge.";
            yield return $"Hello {name}, customers who bought the mandoline also love our new garlic press, check it out in our store."; // expect: BSM1007
            yield return $"Hello {name}, follow our storefront and get exclusive deals before everybody else."; // expect: BSM1007|BSM1001|BSM1006
            if (asin.StartsWith("B0"))
                yield return $"{name}, all buyers who write a review of {asin} this month take part in our prize draw."; // expect: BSM2001
            yield break;
        }
    }
}
