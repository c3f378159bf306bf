using System;

namespace Pike.Legacy.Amazon
{
    public class MailText
    {
        public string Thanks(string name, string item)
        {
            // expect@+3: BSM2001|BSM1005
            return $@"Dear {name},
your {item} has the serial number printed under the handle.
Send us a screenshot of your Amazon review and choose a free pocket knife.
Yours, Pike";
        }

        public string Blunt(string name, string item)
        {
            return $@"Dear {name},
a ""blunt"" {item} is nothing you have to live with. We sharpen or replace it under warranty.
Yours, Pike";
        }
    }
}
