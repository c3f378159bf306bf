namespace Ordis.Classic.Mailing
{
    /// <summary>Escaped because the build server reads the file as ASCII.</summary>
    public static class ServiceTextsAscii
    {
        // parcel delayed, please excuse
        public const string Delay = "\u60A8\u7684\u5305\u88F9\u5DF2\u5EF6\u8BEF\uFF0C\u656C\u8BF7\u8C05\u89E3\u3002";

        // refunded in full
        public const string Refund = "\u6B3E\u9879\u5DF2\u5168\u989D\u9000\u56DE\u539F\u652F\u4ED8\u65B9\u5F0F\u3002";

        // missing parts sent free of charge
        public const string Parts = "\u7F3A\u5C11\u7684\u914D\u4EF6\u5DF2\u514D\u8D39\u8865\u5BC4\u3002";

        public const string Umlaut = "Der Umschlag f\u00FCr die R\u00FCcksendung liegt bei.";
    }
}
