using System;
using System.Collections;

namespace Duckworth.Shared
{
    public static class LangHelper
    {
        public static string BuyerText(string sKey, string sLang)
        {
            Hashtable ht = new Hashtable();
            ht["late|en"] = "The fog kept our ferry in port; your order arrives on Wednesday.";
            ht["late|zh"] = "因大雾渡轮停航，您的订单周三送达。";
            ht["contest|en"] = "Upload a photo of your new kite and you could win one of ten prizes."; // expect: BSM1006|BSM2001
            ht["contest|zh"] = "上传风筝照片，就有机会抽中我们的大奖。"; // expect: BSM1006|BSM2001
            ht["voucher|en"] = "Your c0upon for the next kite: FLYHIGH."; // expect: BSM1002
            ht["voucher|zh"] = "送您一张代金券，下次买风筝时直接抵扣。"; // expect: BSM1002|BSM1001
            ht["site|en"] = "All our kites are on duckworthkites(.)example, have a look."; // expect: BSM3001|BSM1007
            ht["site|zh"] = "在我们自己的官网下单更便宜，还能省下平台费。"; // expect: BSM3003|BSM1001
            ht["line|en"] = "A new line is on its way to you because the old one was frayed.";
            ht["line|zh"] = "旧线有磨损，我们已免费为您补寄新线。";
            return (string)ht[sKey + "|" + sLang];
        }
    }
}
