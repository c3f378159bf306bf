using AstroGlass.Core;

namespace AstroGlass.Amz
{
    public partial class TelescopeReplies : ReplyBase
    {
        protected override string Collimation => "Turn the three screws behind the mirror until the rings are round; our leaflet has pictures.";

        public void OnRated(RatingEvent e)
        {
            if (e.Stars < 3)
                Reply(e.Thread, "We noticed your rating. Delete it, please; the faulty eyepiece has been replaced after all."); // expect: BSM2004

            var voucher = new BuyerMessage
            {
                To = e.Buyer,
                Text = $"Clear skies, {e.Buyer.Name}! Here's your personal voucher over ${e.Amount} for filters: {_codes.Next()}", // expect: BSM1002
            };
            Send(voucher);

            var loose = new BuyerMessage { To = e.Buyer, Text = "The finder scope came loose in the box? We ship a new bracket tomorrow." };
            Send(loose

