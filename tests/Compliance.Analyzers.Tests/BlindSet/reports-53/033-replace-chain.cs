namespace Skylark.Drone.Mail
{
    public static class DroneMail
    {
        const string Frame = "Dear #NAME#,\n\n#MIDDLE#\n\nSkylark Service";

        public static string Propeller(string name) => Frame
            .Replace("#NAME#", name)
            .Replace("#MIDDLE#", "your propellers were replaced at no charge; they ship today.");

        public static string Insider(string name) => Frame
            .Replace("#NAME#", name)
            .Replace("#MIDDLE#", "sign up for our newsletter and hear first about new drones and private sales."); // expect: BSM1007|BSM1006

        public static string Telegram(string name) => Frame
            .Replace("#NAME#", name)
            .Replace("#MIDDLE#", "our pilots answer quicker in the Telegram group than here, find us as skylark_pilots."); // expect: BSM3002|BSM3003

        public static string Rebate(string name, decimal amount) => Frame
            .Replace("#NAME#", name)
            .Replace("#MIDDLE#", string.Concat("as agreed, we wire ", amount.ToString("0.00"), " dollars of the price straight to your bank account.")); // expect: BSM1004|BSM3003
    }
}
