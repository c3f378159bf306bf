namespace Ofenbau.Marketplace.Amazon
{
    internal partial class CaseTexts
    {
        public const string Opened = "Dear Sir or Madam, we have opened your case about the oven door and answer tomorrow.";
        public const string PartSent = "Dear Sir or Madam, the hinge is in the post. Two screws are included.";
        public const string Remind = "Dear Sir or Madam, a while ago we wrote to you about an evaluation of your order. May we remind you once more?"; // expect: BSM2006
        public const string Threat = "Dear Sir or Madam, your two stars for our shop cost us jobs. We insist that you withdraw them this week."; // expect: BSM2005|BSM2004
    }

    internal partial class CaseTexts
    {
        public const string Thermo = "Dear Sir or Madam, the thermometer reads ten degrees low on purpose, see page 9 of the manual.";
        public const string Promo = "Dear Sir or Madam, who buys a baking stone before Easter gets 3 for the price of 2."; // expect: BSM1001|BSM1007
        public const string Direct = "Dear Sir or Madam, spare parts are sold from our works directly, kindly write to parts@ofenbau-works.com."; // expect: BSM3002|BSM3003
    }
}
