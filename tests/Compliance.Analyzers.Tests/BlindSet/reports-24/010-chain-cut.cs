namespace TorqueDuck.Legacy
{
    public class InstallMail
    {
        private const string Brand = "TorqueDuck";

        public string Body(string firstName, string sku)
        {
            var mail = "Hi " + firstName + ",\r\n\r\n" +
                "your " + sku + " floor mats should be in by now. " +
                "Leave us a rev" + // expect: BSM2001
                "iew, good or bad, and the next air freshener is " +
                "on the house.\r\n\r\n" +
                "- " + Brand;
            return mail;
        }

        public string FitBody(string firstName, string model)
        {
            string mail = "Hi " + firstName + ",\r\n";
            mail += "before we ship: is your " + model + " a two-door or a four-door? ";
            mail += "The mats differ, and the wrong ones look like a bad haircut. ";
            mail += "Also, since you're one of our favorites, we can do thirty "; // expect: BSM1001
            mail += "percent " + "off a second set.";
            return mail;
        }
    }
}
