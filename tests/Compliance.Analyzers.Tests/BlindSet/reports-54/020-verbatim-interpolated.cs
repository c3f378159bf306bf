using System;

namespace HW.ERP.Plugins.Amazon
{
    public static class MailTexte
    {
        public static string Verspaetung(string kunde, DateTime neu)
        {
            return $@"Dear {kunde},
the truck broke down, your sofa table will come on {neu:MMMM d}.
Kind regards";
        }

        public static string Nachfrage(string kunde, string artikel)
        {
            // expect@+3: BSM2002
            return $@"Dear {kunde},
we hope the {artikel} has found its place.
Please be so kind and rate it with 5 stars, it is so important for us.
Kind regards";
        }

        public static string Werbung(string kunde, string artikel)
        {
            // expect@+3: BSM1007
            // expect@+3: BSM1001
            return $@"Dear {kunde},
fans of the {artikel} also love our new side boards, available since Monday.
For a limited time they cost {(kunde.Length > 0 ? "a third" : "a bit")} less.
Kind regards";
        }
    }
}
