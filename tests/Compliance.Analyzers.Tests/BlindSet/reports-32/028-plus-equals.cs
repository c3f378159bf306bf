namespace ChannelLoom.Compat.V1
{
    public static class OldTemplateEngine
    {
        public static string BuildMessageToBuyer(OrderRow row, TenantRow tenant)
        {
            string msg = "Dear " + row.ShipName + ",\n";
            msg += "your ceiling fan left our Pune warehouse today.\n";
            if (tenant.AskReview)
            {
                msg += "Once it hangs, check that the ";
                msg += "canopy sits flush ";
                msg += "with the ceiling. For each published re"; // expect: BSM2001
                msg += "view we transfer 100 rupees.\n";
            }

            if (tenant.HasSite)
                msg += "Visit " + tenant.SiteUrl + " to see our other fans and coolers.\n"; // expect: BSM3001|BSM1007

            if (row.Country == "US")
                msg += "Use a UL-listed ceiling box.\n";

            msg += "The regulator is not included.\n";
            msg += "Thanks,\n" + tenant.DisplayName;
            return msg;
        }
    }
}
