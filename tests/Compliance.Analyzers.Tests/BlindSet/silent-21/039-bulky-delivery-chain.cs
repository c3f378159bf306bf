namespace Altsystem.Spedition
{
    public class TerminText
    {
        public string Text(string name, string tag, string zeit, bool aufzug)
        {
            string t = "Dear " + name + ", ";
            t += "the haulier brings your wardrobe on " + tag + " ";
            t += "between " + zeit + ". ";
            if (!aufzug)
                t += "Two men carry it to your flat, this is part of the price. ";
            else
                t += "Please measure the lift, the longest board has 2.36 m. ";
            t += "Should the day not suit you, " + "reply to this message " + "and we agree on another one. ";
            t += "If a board is scratched, " + "tell us and we send a new board free of charge.";
            return t;
        }

        public string TextZh(string tag) => "您好，" + "大件家具预计" + tag + "送达，" + "请确保家中有人签收。";
    }
}
