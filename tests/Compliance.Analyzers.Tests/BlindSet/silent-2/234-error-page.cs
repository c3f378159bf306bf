namespace Iris.Web;

public class ErrorMiddleware
{
    private const string Html = "<html><body><h1>Sorry, something went wrong</h1><p>You can call our support at +1 800 555 0134 or write to help@iris.example.</p></body></html>";

    public Task Write(HttpContext context) => context.Response.WriteAsync(Html);
}
