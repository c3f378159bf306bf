using System;

namespace Greaves.Web
{
    public partial class OrderMail : System.Web.UI.UserControl
    {
        private const string Brand = "Greaves & Sons";
        private const string Perk = "a shoe horn on the house";

        protected string BuyerName;
        protected string OrderId;

        protected string LateBody
        {
            get { return $"Dear {BuyerName}, the soles for order {OrderId} are being redone. {Brand} ships the boots on the 9th."; }
        }

        protected string PerkBody
        {
            get { return $"Dear {BuyerName}, buy any further pair and {Brand} adds {Perk}."; } // expect: BSM1005|BSM1007|BSM1006
        }

        protected string StarsBody
        {
            get { return $@"Dear {BuyerName}, {Brand} lives from its reputation. Write that the boots fit perfectly and last for years, that would help us."; } // expect: BSM2002
        }

        protected string GatedBody
        {
            get { return $"Dear {BuyerName}, only if everything about order {OrderId} was perfect, tap the review button; otherwise answer here."; } // expect: BSM2003
        }
    }
}
