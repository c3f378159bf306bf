using System.Collections.Generic;
using System.Configuration;

namespace AmzHelper.Properties
{
    internal sealed partial class Settings : ApplicationSettingsBase
    {
        private static Settings defaultInstance = (Settings)Synchronized(new Settings());

        public static Settings Default => defaultInstance;

        [UserScopedSetting]
        [DefaultSettingValue("Hi {name}, leave a r3view + i send u a g1ft c@rd (15 $), deal?")] // expect: BSM2001
        public string MessageAfterDelivery
        {
            get => (string)this["MessageAfterDelivery"];
            set => this["MessageAfterDelivery"] = value;
        }

        [UserScopedSetting]
        [DefaultSettingValue("Hi {name}, the customs form needs your full first name, can you send it to me?")]
        public string MessageCustoms
        {
            get => (string)this["MessageCustoms"];
            set => this["MessageCustoms"] = value;
        }

        [UserScopedSetting]
        [DefaultSettingValue("coupon;discount;review")]
        public string GridColumns => (string)this["GridColumns"];

        public Dictionary<string, string> MessageFallbacks = new()
        {
            ["deal"] = "Hi {name}, c-o-u-p-o-n inside: J0E-5, g00d f0r 5 d0llars 0ff", // expect: BSM1002|BSM1001
            ["broken"] = "Hi {name}, sorry the hoop arrived cracked, a new one goes out tomorrow for free",
        };
    }
}
