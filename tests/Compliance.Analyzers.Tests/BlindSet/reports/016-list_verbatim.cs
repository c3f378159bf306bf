using System.Collections.Generic;
namespace Wanmei.ReviewTool
{
    class TemplateLoader
    {
        public IList<string> Load(bool hk)
        {
            if (hk)
            {
                return new List<string>
                {
                    @"您好，包裹需要您補充門牌號碼，否則無法派送。",
                    @"您好，只要您把差評改成""五星"",我們立刻退您全款。",  // expect: BSM2001|BSM2004
                    @"您好，電池依規定須附安全說明書，請見附件。",
                };
            }
            return new List<string>
            {
                @"Hello, the carrier returned the parcel. We can send it again or refund you, as you like.",
                @"Hello, take down the ""one star"" review, please, then we will talk about your refund.", // expect: BSM2004|BSM2001
            };
        }
    }
}
