using System;

namespace LanTu.Erp.Service
{
    public class VerbatimStore
    {
        // expect@+5: BSM1003
        public const string Goodwill = @"Dear customer,

your order was delivered on the promised day and in good condition.

Nevertheless we would like to pay you $25 as compensation, simply to say thank you for being with us.

LanTu Service";

        public const string Damage = @"Dear customer,

thank you for the pictures of the ""dented"" lid. We have issued a full refund for this order today;
the money goes back to the card you paid with.

LanTu Service";

        // expect@+3: BSM2002
        public const string Wording = @"亲爱的客户：

麻烦您花一分钟写个五星评价，就写“质量很好，物流很快”即可，谢谢支持！

蓝途客服部";

        public string Pick(bool damaged) => damaged ? Damage : Goodwill;
    }
}
